/**
 * Diplomatic events: a lexicon of acts over Universal Dependencies.
 *
 * <p>The way of an event: {@link org.dragoman.event.TriggerMatcher} finds the words that name an
 * act, {@link org.dragoman.event.ParticipantFinder} who did it to whom, {@link
 * org.dragoman.event.StatusClassifier} whether it happened, {@link org.dragoman.event.PloverCoder}
 * its codes in event data.
 */
package org.dragoman.event;
