package org.dragoman.model;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /** Checks that the point is on the earth. */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "latitude " + latitude + ", longitude " + longitude + " is no place on the earth");
    }
  }
}
