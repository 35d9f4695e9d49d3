package org.dragoman.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How much engines and libraries may say on standard error. What they have to say is not for the
 * user, so by default only their errors are shown.
 */
enum LogLevel {
  /** Nothing. */
  OFF("off", Level.OFF),
  /** Errors. */
  ERROR("error", Level.SEVERE),
  /** Warnings too. */
  WARN("warn", Level.WARNING),
  /** What happens, too. */
  INFO("info", Level.INFO),
  /** Details. */
  DEBUG("debug", Level.FINE),
  /** Everything. */
  TRACE("trace", Level.ALL);

  private static final String PROPERTY = "org.slf4j.simpleLogger.defaultLogLevel";

  private final String name;
  private final Level level;

  LogLevel(String name, Level level) {
    this.name = name;
    this.level = level;
  }

  /** Sets it for the process; to be called before anything is logged. */
  void apply() {
    System.setProperty(PROPERTY, name);
    Logger root = Logger.getLogger("");
    root.setLevel(level);
    for (var handler : root.getHandlers()) {
      handler.setLevel(level);
    }
  }

  /** Sets the default, unless the user has set another by the property of slf4j. */
  static void applyDefault() {
    if (System.getProperty(PROPERTY) == null) {
      ERROR.apply();
    }
  }
}
