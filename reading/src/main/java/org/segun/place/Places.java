package org.segun.place;

import java.util.List;
import java.util.Optional;

/** The places of one article. */
public interface Places {

  /** All of them, in order of the text. */
  List<PlaceMention> all();

  /** Those of one sentence, in order. */
  List<PlaceMention> in(int sentence);

  /** The place of whose name token {@code token} of sentence {@code sentence} is a part. */
  Optional<PlaceMention> at(int sentence, int token);
}
