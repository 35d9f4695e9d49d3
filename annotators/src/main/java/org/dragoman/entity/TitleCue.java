package org.dragoman.entity;

import org.dragoman.model.RelationStatus;

/**
 * What stands beside a person's name and says who it is: "former Lebanese prime minister".
 *
 * @param title words of the title, lower case; null if only a country is said
 * @param honorific whether the title is only a form of address, such as "Mr"
 * @param status when the office is held, where a word says so; else null
 * @param country ISO 3166-1 alpha-3 code of the country word at the title; null if there is none
 */
record TitleCue(String title, boolean honorific, RelationStatus status, String country) {

  /** Says whether the title names an office. */
  boolean isOffice() {
    return title != null && !honorific;
  }
}
