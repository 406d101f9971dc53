/** The matrix and its cells. */
@NullMarked
package nl.tweespan.annex.web;

import org.jspecify.annotations.NullMarked;
