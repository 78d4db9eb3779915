package org.segun.app.web;

import java.net.URI;

/**
 * What was fetched.
 *
 * @param address where it was found in the end, after redirects
 * @param status 200, or 304 where nothing is newer than what the asker has
 * @param content the body
 * @param etag validator to be sent next time, or empty
 * @param modified {@code Last-Modified} as it was sent, or empty
 */
public record Fetched(URI address, int status, Content content, String etag, String modified) {

  private static final int NOT_MODIFIED = 304;

  public boolean isUnchanged() {
    return status == NOT_MODIFIED;
  }
}
