/** Pages of amendments, notices and the versions of the agreement. */
@NullMarked
package nl.tweespan.amendment.web;

import org.jspecify.annotations.NullMarked;
