package org.segun.time;

/** A step of the calendar: makes a value of its arguments (numbers, words or values) in a frame. */
@FunctionalInterface
interface Operator {

  Object apply(Frame frame, Arguments arguments);
}
