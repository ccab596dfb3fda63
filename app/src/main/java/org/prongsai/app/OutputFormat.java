package org.prongsai.app;

/** What {@code --format} chooses; the names are those of the option. */
enum OutputFormat {
  text, json
}
