package org.dragoman.pipeline;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A step and where it is written.
 *
 * @param step what it is; null if there is no such component
 * @param name its short name; as written if there is no such component
 * @param place where it is named
 * @param sound whether nothing is wrong with it by itself
 */
record PlacedStep(Step step, String name, Node place, boolean sound) {}
