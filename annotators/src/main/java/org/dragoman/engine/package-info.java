/** What all engines share: how they are found and how they say why an annotation is there. */
package org.dragoman.engine;
