/** The places of a result as GeoJSON, for maps. */
package org.dragoman.export.geojson;
