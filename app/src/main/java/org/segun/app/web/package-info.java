/**
 * What comes over HTTP, now or years ago.
 *
 * <p>{@link org.segun.app.web.Content} is the body of a response, freed of chunks and packing, with
 * its type and charset: the same whether the response was fetched a moment ago or stands in an
 * archive. {@link org.segun.app.web.Fetcher} fetches an address: it asks robots.txt, waits between
 * requests to one host, follows few redirects and reads neither long nor much.
 *
 * <p>An address that leads into the user's own network is refused ({@link
 * org.segun.app.web.PublicAddresses}). A name is resolved once, what it resolves to is checked, and
 * the socket is opened to that very address, not to the name: so a server of names that answers
 * differently the second time gains nothing. This is why {@code java.net.http} is not used, which
 * resolves by itself; the connection is a plain socket, with TLS and its check of the host's name
 * by the JDK, and the response is read by jwarc like that of an archive.
 */
@NullMarked
package org.segun.app.web;

import org.jspecify.annotations.NullMarked;
