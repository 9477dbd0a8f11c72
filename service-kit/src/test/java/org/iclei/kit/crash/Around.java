package org.iclei.kit.crash;

import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Stands around a producer: is told before a record is sent, and before its sender is answered. */
interface Around {

    void sending(ProducerRecord<byte[], byte[]> record);

    /**
     * @param failure null when the broker has acknowledged the record
     */
    void answered(ProducerRecord<byte[], byte[]> record, @Nullable Exception failure);

    @SuppressWarnings("unchecked")
    default Producer<byte[], byte[]> producer(Producer<byte[], byte[]> real) {
        return (Producer<byte[], byte[]>)
                Proxy.newProxyInstance(
                        Around.class.getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("send")) {
                                var record = (ProducerRecord<byte[], byte[]>) arguments[0];
                                sending(record);
                                arguments[1] = answering(record, (Callback) arguments[1]);
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private Callback answering(ProducerRecord<byte[], byte[]> record, Callback sender) {
        return (metadata, failure) -> {
            answered(record, failure);
            sender.onCompletion(metadata, failure);
        };
    }
}
