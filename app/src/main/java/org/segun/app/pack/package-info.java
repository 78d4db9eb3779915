/**
 * What is packed, and how far it may be unpacked.
 *
 * <p>A few kilobytes can unpack to gigabytes. So whatever is unpacked here is counted on both
 * sides: {@link org.segun.app.pack.Inflation} ends with an error where more comes out than any text
 * would give, and {@link org.segun.app.pack.Bounded} where more comes out than is wanted. {@link
 * org.segun.app.pack.GzipMembers} reads archives that are packed record by record and finds the
 * next whole record behind a broken one.
 */
@NullMarked
package org.segun.app.pack;

import org.jspecify.annotations.NullMarked;
