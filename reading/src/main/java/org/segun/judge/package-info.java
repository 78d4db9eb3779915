/**
 * Small linear models that decide where rules flatten out. A model is a table of weights: a
 * decision is the sum of the weights of the features that hold, made a probability by the logistic
 * function, and the reason for it is the list of its heaviest features.
 *
 * <p>Features are short strings made by the stage that asks ("lemma=atacar", "slot=subj"). Models
 * are trained outside the program (module {@code bench}) and shipped as text, so that anyone can
 * read why.
 */
@NullMarked
package org.segun.judge;

import org.jspecify.annotations.NullMarked;
