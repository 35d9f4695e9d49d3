package org.dragoman.export.run;

import java.util.EnumMap;
import java.util.Map;
import org.dragoman.export.ResultWriter;
import org.dragoman.model.ActType;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationType;

/** Counts what passes the writers; writes nothing. */
public final class RunCounter implements ResultWriter {

  private final Map<EntityType, Long> mentions = new EnumMap<>(EntityType.class);
  private final Map<RelationType, Long> relations = new EnumMap<>(RelationType.class);
  private final Map<ActType, Long> events = new EnumMap<>(ActType.class);
  private long documents;
  private long characters;
  private long sentences;
  private long tokens;
  private long references;
  private long entities;

  @Override
  public void write(DocumentResult result) {
    documents++;
    characters += result.text().length();
    sentences += result.sentences().size();
    tokens += result.document().tokens();
    references += result.references().size();
    result.mentions().forEach(mention -> mentions.merge(mention.type(), 1L, Long::sum));
    result.relations().forEach(relation -> relations.merge(relation.type(), 1L, Long::sum));
    result.events().forEach(event -> events.merge(event.type(), 1L, Long::sum));
  }

  @Override
  public void finish(Iterable<CorpusEntity> corpus, Iterable<EntityAlias> aliases) {
    corpus.forEach(entity -> entities++);
  }

  /**
   * Returns what was counted until now.
   *
   * @param quarantined number of documents that were left out
   */
  public RunCounts counts(long quarantined) {
    return new RunCounts(
        documents,
        quarantined,
        characters,
        sentences,
        tokens,
        mentions,
        entities,
        references,
        relations,
        events);
  }

  @Override
  public void close() {}
}
