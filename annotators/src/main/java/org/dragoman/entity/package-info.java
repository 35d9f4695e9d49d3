/** Names of persons, organisations and places, and the titles that stand beside them. */
package org.dragoman.entity;
