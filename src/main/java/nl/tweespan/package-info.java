/** Tweespan: the registry of a framework agreement between two parties, one room for each thing they agreed on. */
@NullMarked
package nl.tweespan;

import org.jspecify.annotations.NullMarked;
