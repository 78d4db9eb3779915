package org.segun.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {
      "segun " + properties.getProperty("version", "?"),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
      "GPL-3.0-or-later"
    };
  }
}
