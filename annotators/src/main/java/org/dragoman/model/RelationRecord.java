package org.dragoman.model;

import java.util.List;

/**
 * A relation between two entities, once a document.
 *
 * @param id unique over the corpus, starts with {@code r}
 * @param type its type
 * @param status when it holds
 * @param subjectEntityId its subject
 * @param subjectMentionId the subject's mention in or next to the first evidence
 * @param objectEntityId its object
 * @param objectMentionId the object's mention in or next to the first evidence
 * @param label the words that name it, as written; null if none do
 * @param evidence where the text states it, in text order; at least one
 * @param provenance who decided and why
 */
public record RelationRecord(
    String id,
    RelationType type,
    RelationStatus status,
    String subjectEntityId,
    String subjectMentionId,
    String objectEntityId,
    String objectMentionId,
    String label,
    List<EvidenceRecord> evidence,
    Provenance provenance) {}
