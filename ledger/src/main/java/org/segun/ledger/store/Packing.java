package org.segun.ledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON in less room: deflated, with the words that all mentions have in common given beforehand.
 * Confined to one thread.
 */
final class Packing {

  /** The likeliest words last, as deflate wants it. Never to be changed: old rows need it. */
  private static final byte[] COMMON =
      ("\"flag\":\"\",\"imo\":\"\",\"vessels\":[{\"lat\":,\"lon\":-,\"geonames\":\"precision\":\"country\","
              + "\"precision\":\"town\",\"unit\":\"\",\"min\":,\"max\":,\"class\":\"people\",\"class\":\"arms\","
              + "\"type\":\"TRANSFER\",\"type\":\"REQUEST\",\"type\":\"SUPPORT\",\"type\":\"ACCUSE\","
              + "\"type\":\"ASSAULT\",\"type\":\"AGREE\",\"type\":\"AID\",\"type\":\"CONSULT\",\"contexts\":[\"military\","
              + "\"tense\":\"future\",\"tense\":\"present\",\"tense\":\"past\",\"confidence\":0.,"
              + "\"code\":\"UNK\"},\"code\":\"USA\",\"sector\":\"GOV\"},\"code\":\"IGO\",\"sector\":\"IGO\"},"
              + "\"role\":\"from\",\"role\":\"to\",\"role\":\"at\",\"country\":\"\",\"value\":\"20\",\"cue\":null,\"cue\":{"
              + "\"factuality\":\"Uu\",\"factuality\":\"PS+\",\"factuality\":\"CT+\",\"time\":null,\"time\":{"
              + "\"sentence\":{\"start\":,\"end\":},\"reasons\":[{\"field\":\"type\",\"rule\":\"\",\"start\":,\"end\":,"
              + "\"note\":\"likeliest of its sentence\"},{\"field\":\"sources\",{\"field\":\"places\",\"rule\":\""
              + "\"note\":\"\"},{\"field\":\"factuality\",\"rule\":\"{\"id\":\"e1\",\"mode\":[],\"contexts\":[],"
              + "\"trigger\":{\"text\":\"\",\"actors\":[{\"text\":\"\"recipients\":[],\"places\":[],\"items\":[],\"sources\":[],")
          .getBytes(StandardCharsets.UTF_8);

  private static final int BUFFER = 4096;

  private Packing() {}

  static byte[] pack(String json) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setDictionary(COMMON);
      deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws DataFormatException if {@code packed} was not packed here
   */
  static String unpack(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(COMMON);
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException("it ends too early");
        }
        out.write(buffer, 0, count);
      }
      return out.toString(StandardCharsets.UTF_8);
    } finally {
      inflater.end();
    }
  }
}
