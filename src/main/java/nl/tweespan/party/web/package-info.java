/** Pages on which administrators keep people, units and offices. */
@NullMarked
package nl.tweespan.party.web;

import org.jspecify.annotations.NullMarked;
