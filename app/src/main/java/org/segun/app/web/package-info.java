/**
 * What comes over HTTP, now or years ago.
 *
 * <p>{@link org.segun.app.web.Content} is the body of a response, freed of chunks and packing, with
 * its type and charset: the same whether the response was fetched a moment ago or stands in an
 * archive.
 */
@NullMarked
package org.segun.app.web;

import org.jspecify.annotations.NullMarked;
