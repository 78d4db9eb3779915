/**
 * Tells what a saved query found to whoever asked for it: an RSS file, a program, a web address.
 *
 * <p>Each claim is told once. Where telling fails it is tried again when articles are added next; a
 * process that is killed between telling and noting that it told may tell a claim twice, never not
 * at all.
 */
@NullMarked
package org.segun.app.alert;

import org.jspecify.annotations.NullMarked;
