/**
 * Reading the files that people write: YAML, JSON and CSV as trees and rows that remember line and column, so that
 * every complaint can point at its place.
 */
@NullMarked
package org.prongsai.source;

import org.jspecify.annotations.NullMarked;
