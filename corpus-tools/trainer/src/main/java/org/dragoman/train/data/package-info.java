/** Training data: reading, bringing it to the guidelines, changing it. */
package org.dragoman.train.data;
