/**
 * The command line {@code segun}.
 *
 * <p>Each command is one class ({@link org.segun.app.ReadCommand}, {@link
 * org.segun.app.ExplainCommand}) and also an example of how the library is used: make a reader
 * once, hand it articles, print what comes back. {@link org.segun.app.Main} makes the process'
 * streams and terminal into {@link org.segun.app.Surroundings}, so that a test can run a command as
 * a user does.
 */
@NullMarked
package org.segun.app;

import org.jspecify.annotations.NullMarked;
