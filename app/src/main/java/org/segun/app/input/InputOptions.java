package org.segun.app.input;

import java.util.Optional;
import org.segun.app.web.WebOptions;
import org.segun.edtf.Edtf;

/**
 * What the user says about all inputs.
 *
 * @param language overrides what articles and detection say
 * @param date overrides the articles' own dates
 * @param limits how much is read at most
 * @param readable languages that have rules
 * @param web how addresses are fetched
 */
public record InputOptions(
    Optional<String> language,
    Optional<Edtf> date,
    Limits limits,
    ReadableLanguages readable,
    WebOptions web) {}
