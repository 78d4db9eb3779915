package org.segun.syntax;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
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

  /** A name for what is made from a model: it changes with the model's bytes. */
  static String nameOf(String resource, String form) throws IOException {
    URLConnection connection = url(resource).openConnection();
    connection.setUseCaches(false);
    long mark =
        connection instanceof JarURLConnection jar
            ? jar.getJarEntry().getCrc()
            : connection.getLastModified();
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    return file
        + '-'
        + connection.getContentLengthLong()
        + '-'
        + Long.toHexString(mark)
        + '.'
        + form;
  }

  /** Opens a model, unzipped where its name says that it is zipped. */
  static InputStream open(String resource) throws IOException {
    InputStream in = url(resource).openStream();
    return resource.endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
  }
}
