package org.dragoman.export.postgresql;

import java.io.IOException;
import java.sql.SQLException;

/** What PostgreSQL said, together with what a person can do about it. */
final class PostgresqlFault {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private PostgresqlFault() {}

  /** Says whether somebody else holds what was asked for. */
  static boolean isBusy(SQLException e) {
    return LOCK_NOT_AVAILABLE.equals(e.getSQLState());
  }

  /** Returns an exception for whoever started the run. */
  static IOException of(SQLException e) {
    String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    String advice = advice(e.getSQLState() == null ? "" : e.getSQLState());
    return new IOException(
        "PostgreSQL (%s): %s%s; the database is as it was"
            .formatted(PostgresqlWriter.URL, said, advice.isEmpty() ? "" : "; " + advice),
        e);
  }

  /** Goes by the classes of SQLSTATE in appendix A of PostgreSQL's manual. */
  private static String advice(String state) {
    if (state.startsWith("08") || state.equals("57P03")) {
      return "does the server run, and are host and port right?";
    } else if (state.startsWith("28")) {
      return "give user and password in PGUSER and PGPASSWORD, in the URL or in ~/.pgpass";
    } else if (state.equals("3D000")) {
      return "make it with createdb";
    } else if (state.equals("42501")) {
      return "the user needs GRANT CREATE, TEMPORARY ON DATABASE, and must own the schema "
          + PostgresqlStatements.SCHEMA
          + " if it is there";
    } else if (state.equals("25006")) {
      return "is it a standby server?";
    } else if (state.startsWith("53")) {
      return "the server has no room for more";
    }
    return "";
  }
}
