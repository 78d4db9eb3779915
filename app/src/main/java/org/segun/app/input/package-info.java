/**
 * From whatever is named on a command line to articles.
 *
 * <p>{@link org.segun.app.input.Inputs} opens files, folders and standard input and hands over
 * {@link org.segun.app.input.Item}s in order: an article, or a problem with its place ({@code
 * FILE:LINE}) and in words. Nothing that a file holds stops the others from being read. What a file
 * is, is told by its content first and its name second; bytes become characters by {@link
 * org.segun.app.input.TextDecoder}, and every size has a limit in {@link
 * org.segun.app.input.Limits}, so that a packed bomb or a line without an end costs no memory.
 */
@NullMarked
package org.segun.app.input;

import org.jspecify.annotations.NullMarked;
