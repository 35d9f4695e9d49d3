package org.dragoman.model;

/**
 * Why a result is there.
 *
 * @param engine lower-case-hyphen name of the engine that decided; never null
 * @param rule id of the rule, gazetteer entry or model; null if there is none
 * @param cue the words that decided it; null if none did
 * @param confidence from 0 to 1, three decimals
 */
public record Provenance(String engine, String rule, String cue, double confidence) {}
