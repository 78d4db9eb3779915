/** Words, tags, names and trees: the base layer of reading. */
@org.jspecify.annotations.NullMarked
package org.segun.syntax;
