#!/usr/bin/env bash
# Lets a partner read what the services publish, and nothing else: not what lies aside on error.*, no
# writing, groups of its own only. Safe to repeat; a new password is taken over.
#   BROKER=kafka:9092 PARTNER_KAFKA_PASSWORD=… partner.sh partner-demo
set -euo pipefail
partner=$1
cd /opt/kafka/bin

./kafka-configs.sh --bootstrap-server "$BROKER" --alter --entity-type users --entity-name "$partner" \
    --add-config "SCRAM-SHA-512=[iterations=8192,password=$PARTNER_KAFKA_PASSWORD]"

allow() {
    ./kafka-acls.sh --bootstrap-server "$BROKER" --add --allow-principal "User:$partner" --operation Read "$@"
}
allow --topic membership --topic events --topic exchange
allow --group "$partner." --resource-pattern-type prefixed
