package org.segun.syntax;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.zip.GZIPInputStream;

/** Model files on the class path. */
final class ModelFiles {

  private static final int BUFFER = 1 << 16;

  private ModelFiles() {}

  static URL url(String resource) throws FileNotFoundException {
    URL url = ModelFiles.class.getResource("/" + resource);
    if (url == null) {
      throw new FileNotFoundException("The model " + resource + " is not on the class path.");
    }
    return url;
  }

  /** Opens a model, unzipped where its name says that it is zipped. */
  static InputStream open(String resource) throws IOException {
    InputStream in = url(resource).openStream();
    return resource.endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
  }
}
