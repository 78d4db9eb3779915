package org.segun.model;

import org.segun.edtf.Edtf;

/** A time expression and its value. */
public record EventTime(Mention mention, Edtf value) {}
