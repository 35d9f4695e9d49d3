package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.model.EntityType;
import org.dragoman.model.ReferenceKind;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;

/**
 * Resolves "he" and "she" with their other cases to a person: the subject named before it in its
 * sentence, else the subject of the sentence before, else that sentence's only person. A person
 * called "Mr", or once "he", is not called "she". Pronouns inside a quotation are left alone,
 * unless the quotation itself names the person.
 */
final class PronounResolver {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "emperor");
  private static final Set<String> WOMEN =
      Set.of("ms", "mrs", "miss", "lady", "queen", "princess", "empress");
  private static final Set<String> OPENING = Set.of("“", "``", "\"");

  private final JCas jcas;
  private final List<Reference> references;
  private final java.util.Map<Entity, Boolean> male = new java.util.HashMap<>();

  PronounResolver(JCas jcas, List<Reference> references) {
    this.jcas = jcas;
    this.references = new ArrayList<>(references);
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      Titles.bundled()
          .endingBefore(jcas.getDocumentText(), mention.getBegin())
          .map(title -> title.title().words())
          .filter(title -> MEN.contains(title) || WOMEN.contains(title))
          .filter(title -> mention.getEntity() != null)
          .ifPresent(title -> male.putIfAbsent(mention.getEntity(), MEN.contains(title)));
    }
  }

  private record Person(int begin, Entity entity, boolean subject) {}

  List<Reference> resolve(List<SentenceTree> trees) {
    List<Reference> found = new ArrayList<>();
    List<Person> before = new ArrayList<>();
    for (SentenceTree tree : trees) {
      List<Person> here = persons(tree);
      for (Node node : tree.nodes()) {
        String word = node.text().toLowerCase(Locale.ROOT);
        boolean he = MALE.contains(word);
        if ((he || FEMALE.contains(word)) && !isQuoted(tree, node)) {
          Entity entity = antecedent(node, here, before, he);
          if (entity != null) {
            male.putIfAbsent(entity, he);
            found.add(reference(node, entity));
            here.add(new Person(node.begin(), entity, node.is("nsubj")));
          }
        }
      }
      if (!here.isEmpty()) {
        before = here;
      }
    }
    return found;
  }

  private List<Person> persons(SentenceTree tree) {
    List<Person> persons = new ArrayList<>();
    for (EntityMention mention :
        jcas.getAnnotationIndex(EntityMention.class).select().coveredBy(tree.sentence())) {
      if (mention.getValue().equals(EntityType.PERSON.label()) && mention.getEntity() != null) {
        persons.add(
            new Person(
                mention.getBegin(),
                mention.getEntity(),
                isSubject(tree, mention.getBegin(), mention.getEnd())));
      }
    }
    for (Reference reference : references) {
      boolean inside =
          reference.getBegin() >= tree.sentence().getBegin()
              && reference.getEnd() <= tree.sentence().getEnd();
      if (inside
          && reference.getEntity() != null
          && reference.getEntity().getValue().equals(EntityType.PERSON.label())) {
        persons.add(
            new Person(
                reference.getBegin(),
                reference.getEntity(),
                isSubject(tree, reference.getBegin(), reference.getEnd())));
      }
    }
    persons.sort(java.util.Comparator.comparingInt(Person::begin));
    return persons;
  }

  private static boolean isSubject(SentenceTree tree, int begin, int end) {
    Node head = tree.headOf(begin, end);
    while (head != null && head.is("appos", "flat", "compound") && head.head() != null) {
      head = head.head();
    }
    return head != null && head.is("nsubj");
  }

  private Entity antecedent(Node pronoun, List<Person> here, List<Person> before, boolean he) {
    Entity found = null;
    for (Person person : here) {
      if (person.begin < pronoun.begin() && person.subject && fits(person, he)) {
        found = person.entity;
      }
    }
    return found != null ? found : onlyOrSubject(before, he);
  }

  private Entity onlyOrSubject(List<Person> persons, boolean he) {
    List<Entity> subjects =
        persons.stream()
            .filter(p -> p.subject && fits(p, he))
            .map(Person::entity)
            .distinct()
            .toList();
    if (!subjects.isEmpty()) {
      return subjects.get(0);
    }
    List<Entity> all =
        persons.stream().filter(p -> fits(p, he)).map(Person::entity).distinct().toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  private boolean fits(Person person, boolean he) {
    return male.getOrDefault(person.entity, he) == he;
  }

  private static boolean isQuoted(SentenceTree tree, Node node) {
    boolean open = false;
    for (Node other : tree.nodes()) {
      if (other == node) {
        return open;
      }
      if (OPENING.contains(other.text())) {
        open = !open;
      } else if (other.text().equals("”") || other.text().equals("''")) {
        open = false;
      }
    }
    return open;
  }

  private Reference reference(Node node, Entity entity) {
    Reference reference = new Reference(jcas, node.begin(), node.end());
    reference.setKind(ReferenceKind.PRONOUN.label());
    reference.setEntity(entity);
    reference.setProvenance(
        Provenances.of(jcas, ReferenceAnnotator.ENGINE, "subject-before", node.text(), 0.75));
    return reference;
  }
}
