package org.iclei.kit.aggregate;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import org.iclei.kit.problem.Away;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The faults that mean that the store does not answer; a refused command is no outage. */
@Configuration(proxyBeanMethods = false)
class StoreAway {

    @Bean
    Away storeUnreachable() {
        return new Away(MongoSocketException.class);
    }

    /** No server was found in time, or the pool was cleared. */
    @Bean
    Away storeUnknown() {
        return new Away(MongoClientException.class);
    }

    @Bean
    Away storeElecting() {
        return new Away(MongoNotPrimaryException.class);
    }

    @Bean
    Away storeRecovering() {
        return new Away(MongoNodeIsRecoveringException.class);
    }

    @Bean
    Away storeWithoutMajority() {
        return new Away(MongoWriteConcernException.class);
    }
}
