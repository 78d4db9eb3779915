/**
 * Claims and events written in the formats of other tools, each as a stream: what is written is
 * forgotten, so that a ledger larger than memory can be exported.
 *
 * <p>An {@link org.segun.ledger.export.Export} takes one thing after another, either articles with
 * their claims ({@link org.segun.ledger.export.ArticleClaims}) or events; a {@link
 * org.segun.ledger.export.Format} makes one. Formats that are tables are lists of {@link
 * org.segun.ledger.export.Column}, each with its name and its meaning, over one of a few sinks
 * (comma- or tab-separated values, spreadsheet, Parquet); {@code docs/exports.md} is written from
 * the same definitions.
 *
 * <p>Text from outside is never trusted: what a spreadsheet would take for a formula is disarmed,
 * what XML or UTF-8 cannot hold becomes {@code U+FFFD}, and only JSON lines promise to bring
 * everything back. Offsets count Unicode code points.
 */
@NullMarked
package org.segun.ledger.export;

import org.jspecify.annotations.NullMarked;
