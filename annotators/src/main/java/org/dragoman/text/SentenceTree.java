package org.dragoman.text;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/**
 * A sentence's tokens with their Universal Dependencies, as rules read them: a tree of {@link
 * Node}s. A token without a dependency is a root of its own, so every sentence can be walked.
 * Immutable, but it refers to the CAS it was read from and lives no longer than that.
 */
public final class SentenceTree {

  private final Sentence sentence;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Token, Node> byToken = new HashMap<>();

  private SentenceTree(JCas jcas, Sentence sentence) {
    this.sentence = sentence;
    for (Token token : jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence)) {
      Node node = new Node(nodes.size(), token);
      nodes.add(node);
      byToken.put(token, node);
    }
    for (Dependency dependency :
        jcas.getAnnotationIndex(Dependency.class).select().coveredBy(sentence)) {
      attach(dependency);
    }
  }

  private void attach(Dependency dependency) {
    Node dependent = byToken.get(dependency.getDependent());
    Node governor = byToken.get(dependency.getGovernor());
    if (dependent == null) {
      return;
    }
    dependent.relation = dependency.getDependencyType();
    if (governor != null && governor != dependent) {
      dependent.head = governor;
      governor.children.add(dependent);
      governor.children.sort((a, b) -> Integer.compare(a.index, b.index));
    }
  }

  /** Reads the tree of one sentence. */
  public static SentenceTree of(JCas jcas, Sentence sentence) {
    return new SentenceTree(jcas, sentence);
  }

  /** Reads the trees of all sentences, in text order. */
  public static List<SentenceTree> all(JCas jcas) {
    List<SentenceTree> trees = new ArrayList<>();
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      trees.add(of(jcas, sentence));
    }
    return trees;
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the nodes in text order; empty if the sentence has no token. */
  public List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** Returns the node of a token, or null if the token is not of this sentence. */
  public Node node(Token token) {
    return byToken.get(token);
  }

  /** Returns the nodes that lie inside a span of UTF-16 offsets, in text order. */
  public List<Node> nodes(int begin, int end) {
    return nodes.stream().filter(n -> n.begin() >= begin && n.end() <= end).toList();
  }

  /**
   * Returns the syntactic head of a span: the first node inside it whose own head lies outside, or
   * null if the span holds no token.
   */
  public Node headOf(int begin, int end) {
    List<Node> inside = nodes(begin, end);
    for (Node node : inside) {
      if (node.head == null || !inside.contains(node.head)) {
        return node;
      }
    }
    return null;
  }

  /** One token in the tree. */
  public static final class Node {

    private final int index;
    private final Token token;
    private final List<Node> children = new ArrayList<>();
    private Node head;
    private String relation = "root";

    private Node(int index, Token token) {
      this.index = index;
      this.token = token;
    }

    /** Returns the 0-based place in the sentence. */
    public int index() {
      return index;
    }

    /** Returns the token. */
    public Token token() {
      return token;
    }

    /** Returns the first UTF-16 code unit. */
    public int begin() {
      return token.getBegin();
    }

    /** Returns the place after the last UTF-16 code unit. */
    public int end() {
      return token.getEnd();
    }

    /** Returns the word as written. */
    public String text() {
      return token.getCoveredText();
    }

    /** Returns the lemma, or the word in lower case if there is none. */
    public String lemma() {
      return token.getLemma() == null || token.getLemma().getValue() == null
          ? text().toLowerCase(java.util.Locale.ROOT)
          : token.getLemma().getValue();
    }

    /** Returns the universal part of speech, such as VERB, or an empty string. */
    public String upos() {
      return token.getPos() == null || token.getPos().getCoarseValue() == null
          ? ""
          : token.getPos().getCoarseValue();
    }

    /** Returns the Penn Treebank part of speech, such as VBD, or an empty string. */
    public String xpos() {
      return token.getPos() == null || token.getPos().getPosValue() == null
          ? ""
          : token.getPos().getPosValue();
    }

    /** Returns the relation to the head, such as {@code nsubj:pass}; {@code root} for a root. */
    public String relation() {
      return relation;
    }

    /** Says whether the relation is one of these; {@code nsubj} also stands for its subtypes. */
    public boolean is(String... relations) {
      for (String wanted : relations) {
        if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
          return true;
        }
      }
      return false;
    }

    /** Returns the head, or null for a root. */
    public Node head() {
      return head;
    }

    /** Returns the dependents in text order. */
    public List<Node> children() {
      return Collections.unmodifiableList(children);
    }

    /** Returns the dependents in one of these relations, subtypes included, in text order. */
    public List<Node> children(String... relations) {
      return children.stream().filter(c -> c.is(relations)).toList();
    }

    /** Returns the first dependent in one of these relations, or null. */
    public Node child(String... relations) {
      for (Node child : children) {
        if (child.is(relations)) {
          return child;
        }
      }
      return null;
    }

    /** Returns this node and everything below it, in text order. */
    public List<Node> subtree() {
      List<Node> all = new ArrayList<>();
      collect(all);
      all.sort((a, b) -> Integer.compare(a.index, b.index));
      return all;
    }

    private void collect(List<Node> all) {
      all.add(this);
      for (Node child : children) {
        child.collect(all);
      }
    }

    /** Says whether the other node is this one or lies above it. */
    public boolean isBelow(Node other) {
      for (Node node = this; node != null; node = node.head) {
        if (node == other) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return text() + "/" + upos() + "/" + relation;
    }
  }
}
