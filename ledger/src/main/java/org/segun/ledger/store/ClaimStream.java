package org.segun.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfSet;
import org.segun.ledger.model.Claim;
import org.segun.model.EventTime;

/** The claims that a filter means, fetched one by one as they are asked for. */
final class ClaimStream {

  private ClaimStream() {}

  static Stream<Claim> of(
      Database database, Filter filter, WordIndex words, LongFunction<Optional<Claim>> claims) {
    Rows rows = new Rows(database, FilterSql.of(filter, words), claims);
    return StreamSupport.stream(rows, false)
        .onClose(rows::close)
        .filter(claim -> mayBeThen(claim, filter))
        .limit(filter.limit());
  }

  /**
   * Of a set of dates the database knows the first and the last; whether one of them lies within
   * what is asked is told here.
   */
  private static boolean mayBeThen(Claim claim, Filter filter) {
    Optional<Edtf> time = claim.mention().time().map(EventTime::value);
    if (time.isEmpty() || !(time.get() instanceof EdtfSet)) {
      return true;
    }
    return time.get().alternatives().stream()
        .anyMatch(
            day ->
                filter.of(Field.SINCE).stream()
                        .allMatch(s -> Days.last(day) >= Days.first(Edtf.parse(s)))
                    && filter.of(Field.UNTIL).stream()
                        .allMatch(u -> Days.first(day) <= Days.last(Edtf.parse(u))));
  }

  private static final class Rows extends Spliterators.AbstractSpliterator<Claim> {

    private final Database database;
    private final LongFunction<Optional<Claim>> claims;
    private final PreparedStatement statement;
    private final ResultSet numbers;

    Rows(Database database, Sql sql, LongFunction<Optional<Claim>> claims) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.database = database;
      this.claims = claims;
      try {
        statement = database.statement(sql.text());
        Database.bind(statement, sql.values());
        numbers = statement.executeQuery();
      } catch (SQLException e) {
        throw database.failed(e);
      }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Claim> action) {
      try {
        while (numbers.next()) {
          Optional<Claim> claim = claims.apply(numbers.getLong(1));
          if (claim.isPresent()) {
            action.accept(claim.get());
            return true;
          }
        }
        return false;
      } catch (SQLException e) {
        throw database.failed(e);
      }
    }

    void close() {
      try {
        statement.close();
      } catch (SQLException e) {
        throw database.failed(e);
      }
    }
  }
}
