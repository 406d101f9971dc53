package nl.tweespan.project;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review entity);
}
