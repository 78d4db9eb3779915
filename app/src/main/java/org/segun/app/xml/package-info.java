/**
 * XML from strangers.
 *
 * <p>{@link org.segun.app.xml.XmlStream} reads a document element by element and keeps only what is
 * asked for, so that memory grows with the largest entry of a feed and not with the feed. No
 * document type is read, no entity is expanded and nothing is fetched: what a document declares is
 * passed over, and a reference to it is an error with its line. (The entities that HTML knows are
 * letters, and are read as such, declared or not.) {@link org.segun.app.xml.XmlLimits} bounds
 * depth, attributes, elements and text.
 */
@NullMarked
package org.segun.app.xml;

import org.jspecify.annotations.NullMarked;
