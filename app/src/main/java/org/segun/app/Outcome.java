package org.segun.app;

import org.segun.Reading;
import org.segun.app.input.Complaint;
import org.segun.app.input.Where;

/** What is to be printed for one item of the input, in its turn. */
sealed interface Outcome {

  record Read(Reading result, Where where) implements Outcome {}

  record Failed(Where where, Complaint complaint) implements Outcome {}

  record Said(Where where, Complaint complaint) implements Outcome {}
}
