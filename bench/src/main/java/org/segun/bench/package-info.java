/**
 * Measurements: commands that read annotated text from the folder named by {@code SEGUN_DATA} and
 * print figures. They measure single stages with everything before them taken from the annotation,
 * so that an error is blamed on the stage that made it.
 */
@org.jspecify.annotations.NullMarked
package org.segun.bench;
