package org.segun.time;

/** Whether the words around an expression look back or forward from the article's date. */
enum Direction { PAST, FUTURE, UNKNOWN }
