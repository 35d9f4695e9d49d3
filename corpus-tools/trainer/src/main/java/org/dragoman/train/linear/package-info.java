/** Training of the linear name tagger. */
package org.dragoman.train.linear;
