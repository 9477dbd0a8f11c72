// Makes the replica set and one user a database; safe to repeat, and a new password is taken over.
db.getSiblingDB("admin").auth("root", process.env.MONGODB_ROOT_PASSWORD);

try {
  rs.status();
} catch (none) {
  if (none.codeName !== "NotYetInitialized") throw none;
  rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongodb:27017" }] });
}
for (let tries = 0; !db.hello().isWritablePrimary; tries++) {
  if (tries === 300) throw new Error("the replica set has no primary after a minute");
  sleep(200);
}

for (const name of ["membership", "events", "exchange"]) {
  const own = db.getSiblingDB(name);
  const user = {
    pwd: process.env[`${name.toUpperCase()}_DB_PASSWORD`],
    roles: [{ role: "readWrite", db: name }],
  };
  if (own.getUser(name)) own.updateUser(name, user);
  else own.createUser({ user: name, ...user });
  print(`${name}: its user may read and write ${name} alone`);
}
