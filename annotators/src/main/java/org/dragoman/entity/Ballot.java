package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.engine.TsvResource;
import org.dragoman.types.MentionCandidate;

/**
 * What all engines say for one span and one type. Confidences are added as logarithms of odds, each
 * with the weight of its engine in {@code arbitration.tsv}: two engines that are unsure of the same
 * name are surer together, and a model that finds a name unlikely outvotes a list that has it.
 *
 * @param votes candidates of the same span and value; never empty
 * @param confidence what they come to, from 0 to 1
 */
record Ballot(List<MentionCandidate> votes, double confidence) {

  private static final double SUREST = 0.99;
  private static final Map<String, Weight> WEIGHTS = weights();
  private static final Weight USUAL = new Weight(1, false, false);

  private static final Comparator<Ballot> IN_TEXT_ORDER =
      Comparator.<Ballot>comparingInt(b -> b.first().getBegin())
          .thenComparing(b -> b.first().getEnd())
          .thenComparing(b -> b.first().getValue());
  private static final Comparator<Ballot> FINAL_FIRST =
      Comparator.<Ballot, Boolean>comparing(b -> !b.isFinal())
          .thenComparing(b -> b.isFinal() ? b.first().getBegin() - b.first().getEnd() : 0);
  private static final Comparator<Ballot> SUREST_FIRST =
      Comparator.<Ballot>comparingDouble(b -> -b.confidence)
          .thenComparing(b -> b.first().getBegin() - b.first().getEnd())
          .thenComparing(IN_TEXT_ORDER);
  private static final Comparator<Ballot> LONGEST_FIRST =
      Comparator.<Ballot>comparingInt(b -> b.first().getBegin() - b.first().getEnd())
          .thenComparing(b -> -b.confidence)
          .thenComparing(IN_TEXT_ORDER);

  private static final String FINAL = "final";

  private record Weight(double value, boolean judges, boolean isFinal) {}

  /** Counts the votes and returns the ballots, that which is to win against others first. */
  static List<Ballot> bestFirst(List<MentionCandidate> candidates) {
    boolean judged = candidates.stream().anyMatch(c -> weight(c).judges);
    Map<String, List<MentionCandidate>> votes = new TreeMap<>();
    for (MentionCandidate candidate : candidates) {
      String key = candidate.getBegin() + " " + candidate.getEnd() + " " + candidate.getValue();
      votes.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
    }
    List<Ballot> ballots = new ArrayList<>();
    for (List<MentionCandidate> some : votes.values()) {
      some.sort(
          Comparator.<MentionCandidate, Boolean>comparing(c -> !weight(c).isFinal)
              .thenComparing(Comparator.comparingDouble(Ballot::strength).reversed())
              .thenComparing(c -> c.getProvenance().getEngine()));
      boolean add = judged && !some.get(0).getValue().equals(Candidates.OTHER);
      ballots.add(new Ballot(some, add && !isFinal(some) ? sum(some) : best(some)));
    }
    ballots.sort(FINAL_FIRST.thenComparing(judged ? SUREST_FIRST : LONGEST_FIRST));
    return ballots;
  }

  /** Says whether an engine that wins over all others is for the name. */
  boolean isFinal() {
    return isFinal(votes);
  }

  private static boolean isFinal(List<MentionCandidate> votes) {
    return votes.stream().anyMatch(vote -> weight(vote).isFinal);
  }

  /** Says whether what an engine finds wins over all others. */
  static boolean isFinal(String engine) {
    return WEIGHTS.getOrDefault(engine, USUAL).isFinal;
  }

  /** The candidate that speaks most for the name. */
  MentionCandidate first() {
    return votes.get(0);
  }

  private static double best(List<MentionCandidate> votes) {
    return votes.stream().mapToDouble(c -> c.getProvenance().getConfidence()).max().orElse(0);
  }

  private static double sum(List<MentionCandidate> votes) {
    Map<String, Double> strengths = new TreeMap<>();
    votes.forEach(c -> strengths.merge(c.getProvenance().getEngine(), strength(c), Math::max));
    double sum = strengths.values().stream().mapToDouble(Double::doubleValue).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  private static double strength(MentionCandidate candidate) {
    double p = candidate.getProvenance().getConfidence();
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, p));
    return weight(candidate).value * Math.log(bounded / (1 - bounded));
  }

  private static Weight weight(MentionCandidate candidate) {
    return WEIGHTS.getOrDefault(candidate.getProvenance().getEngine(), USUAL);
  }

  private static Map<String, Weight> weights() {
    Map<String, Weight> weights = new HashMap<>();
    TsvResource.rows(Ballot.class, "arbitration.tsv")
        .forEach(
            row ->
                weights.put(
                    row.get("engine"),
                    new Weight(
                        Double.parseDouble(row.get("weight")),
                        row.get("judges").equals("yes"),
                        row.get("judges").equals(FINAL))));
    return weights;
  }
}
