package org.segun.app.pack;

import java.io.IOException;

/** More comes out of something packed than is allowed. */
public final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  BombException() {
    super("unpacks to more than is allowed");
  }
}
