/** Pages of the agreement: overview, term line and articles. */
@NullMarked
package nl.tweespan.framework.web;

import org.jspecify.annotations.NullMarked;
