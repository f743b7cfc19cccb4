pub trait Commands: ConnectionLike + Sized {
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::get", async_std = "redis::AsyncCommands::get", smol = "redis::AsyncCommands::get", why = "it waits for Redis")]
    fn get<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::mget", async_std = "redis::AsyncCommands::mget", smol = "redis::AsyncCommands::mget", why = "it waits for Redis")]
    fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::keys", async_std = "redis::AsyncCommands::keys", smol = "redis::AsyncCommands::keys", why = "it waits for Redis")]
    fn keys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::set", async_std = "redis::AsyncCommands::set", smol = "redis::AsyncCommands::set", why = "it waits for Redis")]
    fn set<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::set_options", async_std = "redis::AsyncCommands::set_options", smol = "redis::AsyncCommands::set_options", why = "it waits for Redis")]
    fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::mset", async_std = "redis::AsyncCommands::mset", smol = "redis::AsyncCommands::mset", why = "it waits for Redis")]
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::set_ex", async_std = "redis::AsyncCommands::set_ex", smol = "redis::AsyncCommands::set_ex", why = "it waits for Redis")]
    fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pset_ex", async_std = "redis::AsyncCommands::pset_ex", smol = "redis::AsyncCommands::pset_ex", why = "it waits for Redis")]
    fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::set_nx", async_std = "redis::AsyncCommands::set_nx", smol = "redis::AsyncCommands::set_nx", why = "it waits for Redis")]
    fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::mset_nx", async_std = "redis::AsyncCommands::mset_nx", smol = "redis::AsyncCommands::mset_nx", why = "it waits for Redis")]
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::mset_ex", async_std = "redis::AsyncCommands::mset_ex", smol = "redis::AsyncCommands::mset_ex", why = "it waits for Redis")]
    fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::getset", async_std = "redis::AsyncCommands::getset", smol = "redis::AsyncCommands::getset", why = "it waits for Redis")]
    fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::getrange", async_std = "redis::AsyncCommands::getrange", smol = "redis::AsyncCommands::getrange", why = "it waits for Redis")]
    fn getrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::setrange", async_std = "redis::AsyncCommands::setrange", smol = "redis::AsyncCommands::setrange", why = "it waits for Redis")]
    fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::del", async_std = "redis::AsyncCommands::del", smol = "redis::AsyncCommands::del", why = "it waits for Redis")]
    fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::del_ex", async_std = "redis::AsyncCommands::del_ex", smol = "redis::AsyncCommands::del_ex", why = "it waits for Redis")]
    fn del_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value_comparison: ValueComparison) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::digest", async_std = "redis::AsyncCommands::digest", smol = "redis::AsyncCommands::digest", why = "it waits for Redis")]
    fn digest<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::exists", async_std = "redis::AsyncCommands::exists", smol = "redis::AsyncCommands::exists", why = "it waits for Redis")]
    fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::key_type", async_std = "redis::AsyncCommands::key_type", smol = "redis::AsyncCommands::key_type", why = "it waits for Redis")]
    fn key_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::expire", async_std = "redis::AsyncCommands::expire", smol = "redis::AsyncCommands::expire", why = "it waits for Redis")]
    fn expire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::expire_at", async_std = "redis::AsyncCommands::expire_at", smol = "redis::AsyncCommands::expire_at", why = "it waits for Redis")]
    fn expire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pexpire", async_std = "redis::AsyncCommands::pexpire", smol = "redis::AsyncCommands::pexpire", why = "it waits for Redis")]
    fn pexpire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pexpire_at", async_std = "redis::AsyncCommands::pexpire_at", smol = "redis::AsyncCommands::pexpire_at", why = "it waits for Redis")]
    fn pexpire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::expire_time", async_std = "redis::AsyncCommands::expire_time", smol = "redis::AsyncCommands::expire_time", why = "it waits for Redis")]
    fn expire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pexpire_time", async_std = "redis::AsyncCommands::pexpire_time", smol = "redis::AsyncCommands::pexpire_time", why = "it waits for Redis")]
    fn pexpire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::persist", async_std = "redis::AsyncCommands::persist", smol = "redis::AsyncCommands::persist", why = "it waits for Redis")]
    fn persist<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::ttl", async_std = "redis::AsyncCommands::ttl", smol = "redis::AsyncCommands::ttl", why = "it waits for Redis")]
    fn ttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pttl", async_std = "redis::AsyncCommands::pttl", smol = "redis::AsyncCommands::pttl", why = "it waits for Redis")]
    fn pttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::get_ex", async_std = "redis::AsyncCommands::get_ex", smol = "redis::AsyncCommands::get_ex", why = "it waits for Redis")]
    fn get_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::get_del", async_std = "redis::AsyncCommands::get_del", smol = "redis::AsyncCommands::get_del", why = "it waits for Redis")]
    fn get_del<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::copy", async_std = "redis::AsyncCommands::copy", smol = "redis::AsyncCommands::copy", why = "it waits for Redis")]
    fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(
        &mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::rename", async_std = "redis::AsyncCommands::rename", smol = "redis::AsyncCommands::rename", why = "it waits for Redis")]
    fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::rename_nx", async_std = "redis::AsyncCommands::rename_nx", smol = "redis::AsyncCommands::rename_nx", why = "it waits for Redis")]
    fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::unlink", async_std = "redis::AsyncCommands::unlink", smol = "redis::AsyncCommands::unlink", why = "it waits for Redis")]
    fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::append", async_std = "redis::AsyncCommands::append", smol = "redis::AsyncCommands::append", why = "it waits for Redis")]
    fn append<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::incr", async_std = "redis::AsyncCommands::incr", smol = "redis::AsyncCommands::incr", why = "it waits for Redis")]
    fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::decr", async_std = "redis::AsyncCommands::decr", smol = "redis::AsyncCommands::decr", why = "it waits for Redis")]
    fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::setbit", async_std = "redis::AsyncCommands::setbit", smol = "redis::AsyncCommands::setbit", why = "it waits for Redis")]
    fn setbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::getbit", async_std = "redis::AsyncCommands::getbit", smol = "redis::AsyncCommands::getbit", why = "it waits for Redis")]
    fn getbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bitcount", async_std = "redis::AsyncCommands::bitcount", smol = "redis::AsyncCommands::bitcount", why = "it waits for Redis")]
    fn bitcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bitcount_range", async_std = "redis::AsyncCommands::bitcount_range", smol = "redis::AsyncCommands::bitcount_range", why = "it waits for Redis")]
    fn bitcount_range<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_and", async_std = "redis::AsyncCommands::bit_and", smol = "redis::AsyncCommands::bit_and", why = "it waits for Redis")]
    fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_or", async_std = "redis::AsyncCommands::bit_or", smol = "redis::AsyncCommands::bit_or", why = "it waits for Redis")]
    fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_xor", async_std = "redis::AsyncCommands::bit_xor", smol = "redis::AsyncCommands::bit_xor", why = "it waits for Redis")]
    fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_not", async_std = "redis::AsyncCommands::bit_not", smol = "redis::AsyncCommands::bit_not", why = "it waits for Redis")]
    fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_diff", async_std = "redis::AsyncCommands::bit_diff", smol = "redis::AsyncCommands::bit_diff", why = "it waits for Redis")]
    fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_diff1", async_std = "redis::AsyncCommands::bit_diff1", smol = "redis::AsyncCommands::bit_diff1", why = "it waits for Redis")]
    fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_and_or", async_std = "redis::AsyncCommands::bit_and_or", smol = "redis::AsyncCommands::bit_and_or", why = "it waits for Redis")]
    fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bit_one", async_std = "redis::AsyncCommands::bit_one", smol = "redis::AsyncCommands::bit_one", why = "it waits for Redis")]
    fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::strlen", async_std = "redis::AsyncCommands::strlen", smol = "redis::AsyncCommands::strlen", why = "it waits for Redis")]
    fn strlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hget", async_std = "redis::AsyncCommands::hget", smol = "redis::AsyncCommands::hget", why = "it waits for Redis")]
    fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hmget", async_std = "redis::AsyncCommands::hmget", smol = "redis::AsyncCommands::hmget", why = "it waits for Redis")]
    fn hmget<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hget_ex", async_std = "redis::AsyncCommands::hget_ex", smol = "redis::AsyncCommands::hget_ex", why = "it waits for Redis")]
    fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F, expire_at: Expiry)
        -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hdel", async_std = "redis::AsyncCommands::hdel", smol = "redis::AsyncCommands::hdel", why = "it waits for Redis")]
    fn hdel<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hget_del", async_std = "redis::AsyncCommands::hget_del", smol = "redis::AsyncCommands::hget_del", why = "it waits for Redis")]
    fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hset", async_std = "redis::AsyncCommands::hset", smol = "redis::AsyncCommands::hset", why = "it waits for Redis")]
    fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hset_ex", async_std = "redis::AsyncCommands::hset_ex", smol = "redis::AsyncCommands::hset_ex", why = "it waits for Redis")]
    fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hset_nx", async_std = "redis::AsyncCommands::hset_nx", smol = "redis::AsyncCommands::hset_nx", why = "it waits for Redis")]
    fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hset_multiple", async_std = "redis::AsyncCommands::hset_multiple", smol = "redis::AsyncCommands::hset_multiple", why = "it waits for Redis")]
    fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hincr", async_std = "redis::AsyncCommands::hincr", smol = "redis::AsyncCommands::hincr", why = "it waits for Redis")]
    fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hexists", async_std = "redis::AsyncCommands::hexists", smol = "redis::AsyncCommands::hexists", why = "it waits for Redis")]
    fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::httl", async_std = "redis::AsyncCommands::httl", smol = "redis::AsyncCommands::httl", why = "it waits for Redis")]
    fn httl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hpttl", async_std = "redis::AsyncCommands::hpttl", smol = "redis::AsyncCommands::hpttl", why = "it waits for Redis")]
    fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hexpire", async_std = "redis::AsyncCommands::hexpire", smol = "redis::AsyncCommands::hexpire", why = "it waits for Redis")]
    fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hexpire_at", async_std = "redis::AsyncCommands::hexpire_at", smol = "redis::AsyncCommands::hexpire_at", why = "it waits for Redis")]
    fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hexpire_time", async_std = "redis::AsyncCommands::hexpire_time", smol = "redis::AsyncCommands::hexpire_time", why = "it waits for Redis")]
    fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hpersist", async_std = "redis::AsyncCommands::hpersist", smol = "redis::AsyncCommands::hpersist", why = "it waits for Redis")]
    fn hpersist<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hpexpire", async_std = "redis::AsyncCommands::hpexpire", smol = "redis::AsyncCommands::hpexpire", why = "it waits for Redis")]
    fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hpexpire_at", async_std = "redis::AsyncCommands::hpexpire_at", smol = "redis::AsyncCommands::hpexpire_at", why = "it waits for Redis")]
    fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hpexpire_time", async_std = "redis::AsyncCommands::hpexpire_time", smol = "redis::AsyncCommands::hpexpire_time", why = "it waits for Redis")]
    fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hkeys", async_std = "redis::AsyncCommands::hkeys", smol = "redis::AsyncCommands::hkeys", why = "it waits for Redis")]
    fn hkeys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hvals", async_std = "redis::AsyncCommands::hvals", smol = "redis::AsyncCommands::hvals", why = "it waits for Redis")]
    fn hvals<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hgetall", async_std = "redis::AsyncCommands::hgetall", smol = "redis::AsyncCommands::hgetall", why = "it waits for Redis")]
    fn hgetall<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::hlen", async_std = "redis::AsyncCommands::hlen", smol = "redis::AsyncCommands::hlen", why = "it waits for Redis")]
    fn hlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::blmove", async_std = "redis::AsyncCommands::blmove", smol = "redis::AsyncCommands::blmove", why = "it waits for Redis")]
    fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::blmpop", async_std = "redis::AsyncCommands::blmpop", smol = "redis::AsyncCommands::blmpop", why = "it waits for Redis")]
    fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::blpop", async_std = "redis::AsyncCommands::blpop", smol = "redis::AsyncCommands::blpop", why = "it waits for Redis")]
    fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::brpop", async_std = "redis::AsyncCommands::brpop", smol = "redis::AsyncCommands::brpop", why = "it waits for Redis")]
    fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::brpoplpush", async_std = "redis::AsyncCommands::brpoplpush", smol = "redis::AsyncCommands::brpoplpush", why = "it waits for Redis")]
    fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lindex", async_std = "redis::AsyncCommands::lindex", smol = "redis::AsyncCommands::lindex", why = "it waits for Redis")]
    fn lindex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::linsert_before", async_std = "redis::AsyncCommands::linsert_before", smol = "redis::AsyncCommands::linsert_before", why = "it waits for Redis")]
    fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::linsert_after", async_std = "redis::AsyncCommands::linsert_after", smol = "redis::AsyncCommands::linsert_after", why = "it waits for Redis")]
    fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::llen", async_std = "redis::AsyncCommands::llen", smol = "redis::AsyncCommands::llen", why = "it waits for Redis")]
    fn llen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lmove", async_std = "redis::AsyncCommands::lmove", smol = "redis::AsyncCommands::lmove", why = "it waits for Redis")]
    fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lmpop", async_std = "redis::AsyncCommands::lmpop", smol = "redis::AsyncCommands::lmpop", why = "it waits for Redis")]
    fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lpush", async_std = "redis::AsyncCommands::lpush", smol = "redis::AsyncCommands::lpush", why = "it waits for Redis")]
    fn lpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lpush_exists", async_std = "redis::AsyncCommands::lpush_exists", smol = "redis::AsyncCommands::lpush_exists", why = "it waits for Redis")]
    fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lrange", async_std = "redis::AsyncCommands::lrange", smol = "redis::AsyncCommands::lrange", why = "it waits for Redis")]
    fn lrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lrem", async_std = "redis::AsyncCommands::lrem", smol = "redis::AsyncCommands::lrem", why = "it waits for Redis")]
    fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::ltrim", async_std = "redis::AsyncCommands::ltrim", smol = "redis::AsyncCommands::ltrim", why = "it waits for Redis")]
    fn ltrim<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::lset", async_std = "redis::AsyncCommands::lset", smol = "redis::AsyncCommands::lset", why = "it waits for Redis")]
    fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::ping", async_std = "redis::AsyncCommands::ping", smol = "redis::AsyncCommands::ping", why = "it waits for Redis")]
    fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::ping_message", async_std = "redis::AsyncCommands::ping_message", smol = "redis::AsyncCommands::ping_message", why = "it waits for Redis")]
    fn ping_message<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::rpoplpush", async_std = "redis::AsyncCommands::rpoplpush", smol = "redis::AsyncCommands::rpoplpush", why = "it waits for Redis")]
    fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::rpush", async_std = "redis::AsyncCommands::rpush", smol = "redis::AsyncCommands::rpush", why = "it waits for Redis")]
    fn rpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::rpush_exists", async_std = "redis::AsyncCommands::rpush_exists", smol = "redis::AsyncCommands::rpush_exists", why = "it waits for Redis")]
    fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sadd", async_std = "redis::AsyncCommands::sadd", smol = "redis::AsyncCommands::sadd", why = "it waits for Redis")]
    fn sadd<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::scard", async_std = "redis::AsyncCommands::scard", smol = "redis::AsyncCommands::scard", why = "it waits for Redis")]
    fn scard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sdiff", async_std = "redis::AsyncCommands::sdiff", smol = "redis::AsyncCommands::sdiff", why = "it waits for Redis")]
    fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sdiffstore", async_std = "redis::AsyncCommands::sdiffstore", smol = "redis::AsyncCommands::sdiffstore", why = "it waits for Redis")]
    fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sinter", async_std = "redis::AsyncCommands::sinter", smol = "redis::AsyncCommands::sinter", why = "it waits for Redis")]
    fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sinterstore", async_std = "redis::AsyncCommands::sinterstore", smol = "redis::AsyncCommands::sinterstore", why = "it waits for Redis")]
    fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sismember", async_std = "redis::AsyncCommands::sismember", smol = "redis::AsyncCommands::sismember", why = "it waits for Redis")]
    fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::smismember", async_std = "redis::AsyncCommands::smismember", smol = "redis::AsyncCommands::smismember", why = "it waits for Redis")]
    fn smismember<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::smembers", async_std = "redis::AsyncCommands::smembers", smol = "redis::AsyncCommands::smembers", why = "it waits for Redis")]
    fn smembers<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::smove", async_std = "redis::AsyncCommands::smove", smol = "redis::AsyncCommands::smove", why = "it waits for Redis")]
    fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::srandmember", async_std = "redis::AsyncCommands::srandmember", smol = "redis::AsyncCommands::srandmember", why = "it waits for Redis")]
    fn srandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::srandmember_multiple", async_std = "redis::AsyncCommands::srandmember_multiple", smol = "redis::AsyncCommands::srandmember_multiple", why = "it waits for Redis")]
    fn srandmember_multiple<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::srem", async_std = "redis::AsyncCommands::srem", smol = "redis::AsyncCommands::srem", why = "it waits for Redis")]
    fn srem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sunion", async_std = "redis::AsyncCommands::sunion", smol = "redis::AsyncCommands::sunion", why = "it waits for Redis")]
    fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::sunionstore", async_std = "redis::AsyncCommands::sunionstore", smol = "redis::AsyncCommands::sunionstore", why = "it waits for Redis")]
    fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zadd_multiple", async_std = "redis::AsyncCommands::zadd_multiple", smol = "redis::AsyncCommands::zadd_multiple", why = "it waits for Redis")]
    fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zadd_multiple_options", async_std = "redis::AsyncCommands::zadd_multiple_options", smol = "redis::AsyncCommands::zadd_multiple_options", why = "it waits for Redis")]
    fn zadd_multiple_options<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
        options: &'a SortedSetAddOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zcard", async_std = "redis::AsyncCommands::zcard", smol = "redis::AsyncCommands::zcard", why = "it waits for Redis")]
    fn zcard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zcount", async_std = "redis::AsyncCommands::zcount", smol = "redis::AsyncCommands::zcount", why = "it waits for Redis")]
    fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zincr", async_std = "redis::AsyncCommands::zincr", smol = "redis::AsyncCommands::zincr", why = "it waits for Redis")]
    fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore", async_std = "redis::AsyncCommands::zinterstore", smol = "redis::AsyncCommands::zinterstore", why = "it waits for Redis")]
    fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore_min", async_std = "redis::AsyncCommands::zinterstore_min", smol = "redis::AsyncCommands::zinterstore_min", why = "it waits for Redis")]
    fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore_max", async_std = "redis::AsyncCommands::zinterstore_max", smol = "redis::AsyncCommands::zinterstore_max", why = "it waits for Redis")]
    fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore_weights", async_std = "redis::AsyncCommands::zinterstore_weights", smol = "redis::AsyncCommands::zinterstore_weights", why = "it waits for Redis")]
    fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore_min_weights", async_std = "redis::AsyncCommands::zinterstore_min_weights", smol = "redis::AsyncCommands::zinterstore_min_weights", why = "it waits for Redis")]
    fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zinterstore_max_weights", async_std = "redis::AsyncCommands::zinterstore_max_weights", smol = "redis::AsyncCommands::zinterstore_max_weights", why = "it waits for Redis")]
    fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zlexcount", async_std = "redis::AsyncCommands::zlexcount", smol = "redis::AsyncCommands::zlexcount", why = "it waits for Redis")]
    fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bzpopmax", async_std = "redis::AsyncCommands::bzpopmax", smol = "redis::AsyncCommands::bzpopmax", why = "it waits for Redis")]
    fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zpopmax", async_std = "redis::AsyncCommands::zpopmax", smol = "redis::AsyncCommands::zpopmax", why = "it waits for Redis")]
    fn zpopmax<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bzpopmin", async_std = "redis::AsyncCommands::bzpopmin", smol = "redis::AsyncCommands::bzpopmin", why = "it waits for Redis")]
    fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zpopmin", async_std = "redis::AsyncCommands::zpopmin", smol = "redis::AsyncCommands::zpopmin", why = "it waits for Redis")]
    fn zpopmin<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bzmpop_max", async_std = "redis::AsyncCommands::bzmpop_max", smol = "redis::AsyncCommands::bzmpop_max", why = "it waits for Redis")]
    fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zmpop_max", async_std = "redis::AsyncCommands::zmpop_max", smol = "redis::AsyncCommands::zmpop_max", why = "it waits for Redis")]
    fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bzmpop_min", async_std = "redis::AsyncCommands::bzmpop_min", smol = "redis::AsyncCommands::bzmpop_min", why = "it waits for Redis")]
    fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zmpop_min", async_std = "redis::AsyncCommands::zmpop_min", smol = "redis::AsyncCommands::zmpop_min", why = "it waits for Redis")]
    fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrange", async_std = "redis::AsyncCommands::zrange", smol = "redis::AsyncCommands::zrange", why = "it waits for Redis")]
    fn zrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrange_withscores", async_std = "redis::AsyncCommands::zrange_withscores", smol = "redis::AsyncCommands::zrange_withscores", why = "it waits for Redis")]
    fn zrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebylex", async_std = "redis::AsyncCommands::zrangebylex", smol = "redis::AsyncCommands::zrangebylex", why = "it waits for Redis")]
    fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebylex_limit", async_std = "redis::AsyncCommands::zrangebylex_limit", smol = "redis::AsyncCommands::zrangebylex_limit", why = "it waits for Redis")]
    fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebylex", async_std = "redis::AsyncCommands::zrevrangebylex", smol = "redis::AsyncCommands::zrevrangebylex", why = "it waits for Redis")]
    fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebylex_limit", async_std = "redis::AsyncCommands::zrevrangebylex_limit", smol = "redis::AsyncCommands::zrevrangebylex_limit", why = "it waits for Redis")]
    fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebyscore", async_std = "redis::AsyncCommands::zrangebyscore", smol = "redis::AsyncCommands::zrangebyscore", why = "it waits for Redis")]
    fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebyscore_withscores", async_std = "redis::AsyncCommands::zrangebyscore_withscores", smol = "redis::AsyncCommands::zrangebyscore_withscores", why = "it waits for Redis")]
    fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebyscore_limit", async_std = "redis::AsyncCommands::zrangebyscore_limit", smol = "redis::AsyncCommands::zrangebyscore_limit", why = "it waits for Redis")]
    fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrangebyscore_limit_withscores", async_std = "redis::AsyncCommands::zrangebyscore_limit_withscores", smol = "redis::AsyncCommands::zrangebyscore_limit_withscores", why = "it waits for Redis")]
    fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrank", async_std = "redis::AsyncCommands::zrank", smol = "redis::AsyncCommands::zrank", why = "it waits for Redis")]
    fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrem", async_std = "redis::AsyncCommands::zrem", smol = "redis::AsyncCommands::zrem", why = "it waits for Redis")]
    fn zrem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrembylex", async_std = "redis::AsyncCommands::zrembylex", smol = "redis::AsyncCommands::zrembylex", why = "it waits for Redis")]
    fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zremrangebyrank", async_std = "redis::AsyncCommands::zremrangebyrank", smol = "redis::AsyncCommands::zremrangebyrank", why = "it waits for Redis")]
    fn zremrangebyrank<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrembyscore", async_std = "redis::AsyncCommands::zrembyscore", smol = "redis::AsyncCommands::zrembyscore", why = "it waits for Redis")]
    fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrange", async_std = "redis::AsyncCommands::zrevrange", smol = "redis::AsyncCommands::zrevrange", why = "it waits for Redis")]
    fn zrevrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrange_withscores", async_std = "redis::AsyncCommands::zrevrange_withscores", smol = "redis::AsyncCommands::zrevrange_withscores", why = "it waits for Redis")]
    fn zrevrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebyscore", async_std = "redis::AsyncCommands::zrevrangebyscore", smol = "redis::AsyncCommands::zrevrangebyscore", why = "it waits for Redis")]
    fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebyscore_withscores", async_std = "redis::AsyncCommands::zrevrangebyscore_withscores", smol = "redis::AsyncCommands::zrevrangebyscore_withscores", why = "it waits for Redis")]
    fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebyscore_limit", async_std = "redis::AsyncCommands::zrevrangebyscore_limit", smol = "redis::AsyncCommands::zrevrangebyscore_limit", why = "it waits for Redis")]
    fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrangebyscore_limit_withscores", async_std = "redis::AsyncCommands::zrevrangebyscore_limit_withscores", smol = "redis::AsyncCommands::zrevrangebyscore_limit_withscores", why = "it waits for Redis")]
    fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zrevrank", async_std = "redis::AsyncCommands::zrevrank", smol = "redis::AsyncCommands::zrevrank", why = "it waits for Redis")]
    fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zscore", async_std = "redis::AsyncCommands::zscore", smol = "redis::AsyncCommands::zscore", why = "it waits for Redis")]
    fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zscore_multiple", async_std = "redis::AsyncCommands::zscore_multiple", smol = "redis::AsyncCommands::zscore_multiple", why = "it waits for Redis")]
    fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: &'a [M])
        -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore", async_std = "redis::AsyncCommands::zunionstore", smol = "redis::AsyncCommands::zunionstore", why = "it waits for Redis")]
    fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore_min", async_std = "redis::AsyncCommands::zunionstore_min", smol = "redis::AsyncCommands::zunionstore_min", why = "it waits for Redis")]
    fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore_max", async_std = "redis::AsyncCommands::zunionstore_max", smol = "redis::AsyncCommands::zunionstore_max", why = "it waits for Redis")]
    fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore_weights", async_std = "redis::AsyncCommands::zunionstore_weights", smol = "redis::AsyncCommands::zunionstore_weights", why = "it waits for Redis")]
    fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore_min_weights", async_std = "redis::AsyncCommands::zunionstore_min_weights", smol = "redis::AsyncCommands::zunionstore_min_weights", why = "it waits for Redis")]
    fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::zunionstore_max_weights", async_std = "redis::AsyncCommands::zunionstore_max_weights", smol = "redis::AsyncCommands::zunionstore_max_weights", why = "it waits for Redis")]
    fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vadd", async_std = "redis::AsyncCommands::vadd", smol = "redis::AsyncCommands::vadd", why = "it waits for Redis")]
    fn vadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        input: vector_sets::VectorAddInput<'a>,
        element: E,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vcard", async_std = "redis::AsyncCommands::vcard", smol = "redis::AsyncCommands::vcard", why = "it waits for Redis")]
    fn vcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vdim", async_std = "redis::AsyncCommands::vdim", smol = "redis::AsyncCommands::vdim", why = "it waits for Redis")]
    fn vdim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vrem", async_std = "redis::AsyncCommands::vrem", smol = "redis::AsyncCommands::vrem", why = "it waits for Redis")]
    fn vrem<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vdelattr", async_std = "redis::AsyncCommands::vdelattr", smol = "redis::AsyncCommands::vdelattr", why = "it waits for Redis")]
    fn vdelattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vgetattr", async_std = "redis::AsyncCommands::vgetattr", smol = "redis::AsyncCommands::vgetattr", why = "it waits for Redis")]
    fn vgetattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vinfo", async_std = "redis::AsyncCommands::vinfo", smol = "redis::AsyncCommands::vinfo", why = "it waits for Redis")]
    fn vinfo<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vrandmember", async_std = "redis::AsyncCommands::vrandmember", smol = "redis::AsyncCommands::vrandmember", why = "it waits for Redis")]
    fn vrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::vrandmember_multiple", async_std = "redis::AsyncCommands::vrandmember_multiple", smol = "redis::AsyncCommands::vrandmember_multiple", why = "it waits for Redis")]
    fn vrandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pfadd", async_std = "redis::AsyncCommands::pfadd", smol = "redis::AsyncCommands::pfadd", why = "it waits for Redis")]
    fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pfcount", async_std = "redis::AsyncCommands::pfcount", smol = "redis::AsyncCommands::pfcount", why = "it waits for Redis")]
    fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::pfmerge", async_std = "redis::AsyncCommands::pfmerge", smol = "redis::AsyncCommands::pfmerge", why = "it waits for Redis")]
    fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::publish", async_std = "redis::AsyncCommands::publish", smol = "redis::AsyncCommands::publish", why = "it waits for Redis")]
    fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::spublish", async_std = "redis::AsyncCommands::spublish", smol = "redis::AsyncCommands::spublish", why = "it waits for Redis")]
    fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::object_encoding", async_std = "redis::AsyncCommands::object_encoding", smol = "redis::AsyncCommands::object_encoding", why = "it waits for Redis")]
    fn object_encoding<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::object_idletime", async_std = "redis::AsyncCommands::object_idletime", smol = "redis::AsyncCommands::object_idletime", why = "it waits for Redis")]
    fn object_idletime<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::object_freq", async_std = "redis::AsyncCommands::object_freq", smol = "redis::AsyncCommands::object_freq", why = "it waits for Redis")]
    fn object_freq<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::object_refcount", async_std = "redis::AsyncCommands::object_refcount", smol = "redis::AsyncCommands::object_refcount", why = "it waits for Redis")]
    fn object_refcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::client_getname", async_std = "redis::AsyncCommands::client_getname", smol = "redis::AsyncCommands::client_getname", why = "it waits for Redis")]
    fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::client_id", async_std = "redis::AsyncCommands::client_id", smol = "redis::AsyncCommands::client_id", why = "it waits for Redis")]
    fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::client_setname", async_std = "redis::AsyncCommands::client_setname", smol = "redis::AsyncCommands::client_setname", why = "it waits for Redis")]
    fn client_setname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_load", async_std = "redis::AsyncCommands::acl_load", smol = "redis::AsyncCommands::acl_load", why = "it waits for Redis")]
    fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_save", async_std = "redis::AsyncCommands::acl_save", smol = "redis::AsyncCommands::acl_save", why = "it waits for Redis")]
    fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_list", async_std = "redis::AsyncCommands::acl_list", smol = "redis::AsyncCommands::acl_list", why = "it waits for Redis")]
    fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_users", async_std = "redis::AsyncCommands::acl_users", smol = "redis::AsyncCommands::acl_users", why = "it waits for Redis")]
    fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_getuser", async_std = "redis::AsyncCommands::acl_getuser", smol = "redis::AsyncCommands::acl_getuser", why = "it waits for Redis")]
    fn acl_getuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_setuser", async_std = "redis::AsyncCommands::acl_setuser", smol = "redis::AsyncCommands::acl_setuser", why = "it waits for Redis")]
    fn acl_setuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_setuser_rules", async_std = "redis::AsyncCommands::acl_setuser_rules", smol = "redis::AsyncCommands::acl_setuser_rules", why = "it waits for Redis")]
    fn acl_setuser_rules<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K, rules: &'a [acl::Rule]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_deluser", async_std = "redis::AsyncCommands::acl_deluser", smol = "redis::AsyncCommands::acl_deluser", why = "it waits for Redis")]
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &'a [K]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_dryrun", async_std = "redis::AsyncCommands::acl_dryrun", smol = "redis::AsyncCommands::acl_dryrun", why = "it waits for Redis")]
    fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        username: K,
        command: C,
        args: A,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_cat", async_std = "redis::AsyncCommands::acl_cat", smol = "redis::AsyncCommands::acl_cat", why = "it waits for Redis")]
    fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_cat_categoryname", async_std = "redis::AsyncCommands::acl_cat_categoryname", smol = "redis::AsyncCommands::acl_cat_categoryname", why = "it waits for Redis")]
    fn acl_cat_categoryname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_genpass", async_std = "redis::AsyncCommands::acl_genpass", smol = "redis::AsyncCommands::acl_genpass", why = "it waits for Redis")]
    fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_genpass_bits", async_std = "redis::AsyncCommands::acl_genpass_bits", smol = "redis::AsyncCommands::acl_genpass_bits", why = "it waits for Redis")]
    fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_whoami", async_std = "redis::AsyncCommands::acl_whoami", smol = "redis::AsyncCommands::acl_whoami", why = "it waits for Redis")]
    fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_log", async_std = "redis::AsyncCommands::acl_log", smol = "redis::AsyncCommands::acl_log", why = "it waits for Redis")]
    fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_log_reset", async_std = "redis::AsyncCommands::acl_log_reset", smol = "redis::AsyncCommands::acl_log_reset", why = "it waits for Redis")]
    fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::acl_help", async_std = "redis::AsyncCommands::acl_help", smol = "redis::AsyncCommands::acl_help", why = "it waits for Redis")]
    fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_add", async_std = "redis::AsyncCommands::geo_add", smol = "redis::AsyncCommands::geo_add", why = "it waits for Redis")]
    fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_dist", async_std = "redis::AsyncCommands::geo_dist", smol = "redis::AsyncCommands::geo_dist", why = "it waits for Redis")]
    fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member1: M1,
        member2: M2,
        unit: geo::Unit,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_hash", async_std = "redis::AsyncCommands::geo_hash", smol = "redis::AsyncCommands::geo_hash", why = "it waits for Redis")]
    fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_pos", async_std = "redis::AsyncCommands::geo_pos", smol = "redis::AsyncCommands::geo_pos", why = "it waits for Redis")]
    fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_radius", async_std = "redis::AsyncCommands::geo_radius", smol = "redis::AsyncCommands::geo_radius", why = "it waits for Redis")]
    fn geo_radius<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        longitude: f64,
        latitude: f64,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::geo_radius_by_member", async_std = "redis::AsyncCommands::geo_radius_by_member", smol = "redis::AsyncCommands::geo_radius_by_member", why = "it waits for Redis")]
    fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xack", async_std = "redis::AsyncCommands::xack", smol = "redis::AsyncCommands::xack", why = "it waits for Redis")]
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xnack", async_std = "redis::AsyncCommands::xnack", smol = "redis::AsyncCommands::xnack", why = "it waits for Redis")]
    fn xnack<'a, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: &'a streams::StreamNackOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xadd", async_std = "redis::AsyncCommands::xadd", smol = "redis::AsyncCommands::xadd", why = "it waits for Redis")]
    fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xadd_map", async_std = "redis::AsyncCommands::xadd_map", smol = "redis::AsyncCommands::xadd_map", why = "it waits for Redis")]
    fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        map: BTM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xadd_options", async_std = "redis::AsyncCommands::xadd_options", smol = "redis::AsyncCommands::xadd_options", why = "it waits for Redis")]
    fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        items: I,
        options: &'a streams::StreamAddOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xadd_maxlen", async_std = "redis::AsyncCommands::xadd_maxlen", smol = "redis::AsyncCommands::xadd_maxlen", why = "it waits for Redis")]
    fn xadd_maxlen<'a, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xadd_maxlen_map", async_std = "redis::AsyncCommands::xadd_maxlen_map", smol = "redis::AsyncCommands::xadd_maxlen_map", why = "it waits for Redis")]
    fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        map: BTM,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xautoclaim_options", async_std = "redis::AsyncCommands::xautoclaim_options", smol = "redis::AsyncCommands::xautoclaim_options", why = "it waits for Redis")]
    fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        start: S,
        options: streams::StreamAutoClaimOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xclaim", async_std = "redis::AsyncCommands::xclaim", smol = "redis::AsyncCommands::xclaim", why = "it waits for Redis")]
    fn xclaim<'a, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xdel", async_std = "redis::AsyncCommands::xdel", smol = "redis::AsyncCommands::xdel", why = "it waits for Redis")]
    fn xdel<'a, K: ToSingleRedisArg, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xdel_ex", async_std = "redis::AsyncCommands::xdel_ex", smol = "redis::AsyncCommands::xdel_ex", why = "it waits for Redis")]
    fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xack_del", async_std = "redis::AsyncCommands::xack_del", smol = "redis::AsyncCommands::xack_del", why = "it waits for Redis")]
    fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xgroup_create", async_std = "redis::AsyncCommands::xgroup_create", smol = "redis::AsyncCommands::xgroup_create", why = "it waits for Redis")]
    fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xgroup_create_mkstream", async_std = "redis::AsyncCommands::xgroup_create_mkstream", smol = "redis::AsyncCommands::xgroup_create_mkstream", why = "it waits for Redis")]
    fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xgroup_setid", async_std = "redis::AsyncCommands::xgroup_setid", smol = "redis::AsyncCommands::xgroup_setid", why = "it waits for Redis")]
    fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xinfo_consumers", async_std = "redis::AsyncCommands::xinfo_consumers", smol = "redis::AsyncCommands::xinfo_consumers", why = "it waits for Redis")]
    fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xinfo_groups", async_std = "redis::AsyncCommands::xinfo_groups", smol = "redis::AsyncCommands::xinfo_groups", why = "it waits for Redis")]
    fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xinfo_stream", async_std = "redis::AsyncCommands::xinfo_stream", smol = "redis::AsyncCommands::xinfo_stream", why = "it waits for Redis")]
    fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xinfo_stream_with_idempotency", async_std = "redis::AsyncCommands::xinfo_stream_with_idempotency", smol = "redis::AsyncCommands::xinfo_stream_with_idempotency", why = "it waits for Redis")]
    fn xinfo_stream_with_idempotency<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xpending", async_std = "redis::AsyncCommands::xpending", smol = "redis::AsyncCommands::xpending", why = "it waits for Redis")]
    fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xpending_count", async_std = "redis::AsyncCommands::xpending_count", smol = "redis::AsyncCommands::xpending_count", why = "it waits for Redis")]
    fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xpending_consumer_count", async_std = "redis::AsyncCommands::xpending_consumer_count", smol = "redis::AsyncCommands::xpending_consumer_count", why = "it waits for Redis")]
    fn xpending_consumer_count<
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
        consumer: CN,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrange", async_std = "redis::AsyncCommands::xrange", smol = "redis::AsyncCommands::xrange", why = "it waits for Redis")]
    fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrange_all", async_std = "redis::AsyncCommands::xrange_all", smol = "redis::AsyncCommands::xrange_all", why = "it waits for Redis")]
    fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrange_count", async_std = "redis::AsyncCommands::xrange_count", smol = "redis::AsyncCommands::xrange_count", why = "it waits for Redis")]
    fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: S,
        end: E,
        count: C,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xread", async_std = "redis::AsyncCommands::xread", smol = "redis::AsyncCommands::xread", why = "it waits for Redis")]
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xread_options", async_std = "redis::AsyncCommands::xread_options", smol = "redis::AsyncCommands::xread_options", why = "it waits for Redis")]
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a streams::StreamReadOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrevrange", async_std = "redis::AsyncCommands::xrevrange", smol = "redis::AsyncCommands::xrevrange", why = "it waits for Redis")]
    fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrevrange_all", async_std = "redis::AsyncCommands::xrevrange_all", smol = "redis::AsyncCommands::xrevrange_all", why = "it waits for Redis")]
    fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::xrevrange_count", async_std = "redis::AsyncCommands::xrevrange_count", smol = "redis::AsyncCommands::xrevrange_count", why = "it waits for Redis")]
    fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
        count: C,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::flushall", async_std = "redis::AsyncCommands::flushall", smol = "redis::AsyncCommands::flushall", why = "it waits for Redis")]
    fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::flushall_options", async_std = "redis::AsyncCommands::flushall_options", smol = "redis::AsyncCommands::flushall_options", why = "it waits for Redis")]
    fn flushall_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushAllOptions) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::flushdb", async_std = "redis::AsyncCommands::flushdb", smol = "redis::AsyncCommands::flushdb", why = "it waits for Redis")]
    fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::flushdb_options", async_std = "redis::AsyncCommands::flushdb_options", smol = "redis::AsyncCommands::flushdb_options", why = "it waits for Redis")]
    fn flushdb_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushDbOptions) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_add", async_std = "redis::AsyncCommands::bf_add", smol = "redis::AsyncCommands::bf_add", why = "it waits for Redis")]
    fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_card", async_std = "redis::AsyncCommands::bf_card", smol = "redis::AsyncCommands::bf_card", why = "it waits for Redis")]
    fn bf_card<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_exists", async_std = "redis::AsyncCommands::bf_exists", smol = "redis::AsyncCommands::bf_exists", why = "it waits for Redis")]
    fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_info", async_std = "redis::AsyncCommands::bf_info", smol = "redis::AsyncCommands::bf_info", why = "it waits for Redis")]
    fn bf_info<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_info_type", async_std = "redis::AsyncCommands::bf_info_type", smol = "redis::AsyncCommands::bf_info_type", why = "it waits for Redis")]
    fn bf_info_type<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        info_type: crate::bloom::BloomFilterInfoType,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_insert", async_std = "redis::AsyncCommands::bf_insert", smol = "redis::AsyncCommands::bf_insert", why = "it waits for Redis")]
    fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_insert_options", async_std = "redis::AsyncCommands::bf_insert_options", smol = "redis::AsyncCommands::bf_insert_options", why = "it waits for Redis")]
    fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: V,
        options: crate::bloom::BloomFilterInsertOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_loadchunk", async_std = "redis::AsyncCommands::bf_loadchunk", smol = "redis::AsyncCommands::bf_loadchunk", why = "it waits for Redis")]
    fn bf_loadchunk<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        chunk: crate::bloom::BloomFilterDumpChunk,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_madd", async_std = "redis::AsyncCommands::bf_madd", smol = "redis::AsyncCommands::bf_madd", why = "it waits for Redis")]
    fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_mexists", async_std = "redis::AsyncCommands::bf_mexists", smol = "redis::AsyncCommands::bf_mexists", why = "it waits for Redis")]
    fn bf_mexists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &'a [V]) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_reserve", async_std = "redis::AsyncCommands::bf_reserve", smol = "redis::AsyncCommands::bf_reserve", why = "it waits for Redis")]
    fn bf_reserve<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_reserve_options", async_std = "redis::AsyncCommands::bf_reserve_options", smol = "redis::AsyncCommands::bf_reserve_options", why = "it waits for Redis")]
    fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        err_rate: E,
        capacity: C,
        options: crate::bloom::BloomFilterScalingOptions,
    ) -> RedisResult<RV>;
    #[blocks(db, unbounded, tokio = "redis::AsyncCommands::bf_scandump", async_std = "redis::AsyncCommands::bf_scandump", smol = "redis::AsyncCommands::bf_scandump", why = "it waits for Redis")]
    fn bf_scandump<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, iterator: i64) -> RedisResult<RV>;
}
impl<T: ConnectionLike> Commands for T {}

pub trait AsyncCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn keys<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn set<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn set_options<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisFuture<'a, RV>;
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
    fn set_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisFuture<'a, RV>;
    fn pset_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisFuture<'a, RV>;
    fn set_nx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
    fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> RedisFuture<'a, RV>;
    fn getset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn getrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV>;
    fn setrange<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn del_ex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value_comparison: ValueComparison) -> RedisFuture<'a, RV>;
    fn digest<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn key_type<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn expire<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>;
    fn expire_at<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn pexpire<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>;
    fn pexpire_at<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn expire_time<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pexpire_time<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn persist<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn ttl<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pttl<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn get_ex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV>;
    fn get_del<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn copy<'a, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(
        &'a mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> RedisFuture<'a, RV>;
    fn rename<'a, K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
    fn rename_nx<'a, K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, new_key: N)
        -> RedisFuture<'a, RV>;
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn append<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn incr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn decr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn setbit<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, RV>;
    fn getbit<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>;
    fn bitcount<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bitcount_range<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: usize, end: usize) -> RedisFuture<'a, RV>;
    fn bit_and<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_or<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_xor<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_not<'a, D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, dstkey: D, srckey: S)
        -> RedisFuture<'a, RV>;
    fn bit_diff<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_diff1<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_and_or<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_one<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn strlen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hget<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hmget<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hget_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        fields: F,
        expire_at: Expiry,
    ) -> RedisFuture<'a, RV>;
    fn hdel<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hget_del<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hset<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>;
    fn hset_nx<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>;
    fn hincr<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisFuture<'a, RV>;
    fn hexists<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn httl<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hpttl<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hpersist<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hpexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>;
    fn hpexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hkeys<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hvals<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hgetall<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hlen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn blmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisFuture<'a, RV>;
    fn blmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>;
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn brpoplpush<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisFuture<'a, RV>;
    fn lindex<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>;
    fn linsert_before<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn linsert_after<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn llen<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn lmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisFuture<'a, RV>;
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>;
    fn lpush<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn lpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn lrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn lrem<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn ltrim<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn lset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisFuture<'a, RV>;
    fn ping<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn ping_message<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, message: K) -> RedisFuture<'a, RV>;
    fn rpoplpush<'a, K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, RV>;
    fn rpush<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn rpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn sadd<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn scard<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sdiffstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn sismember<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn smismember<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn smembers<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn smove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisFuture<'a, RV>;
    fn srandmember<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn srandmember_multiple<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn srem<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisFuture<'a, RV>;
    fn zadd_multiple_options<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        items: &'a [(S, M)],
        options: &'a SortedSetAddOptions,
    ) -> RedisFuture<'a, RV>;
    fn zcard<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn zcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zincr<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zinterstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn zlexcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmax<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmin<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrange_withscores<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zrangebylex_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebylex<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebylex_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zrem<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn zrembylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zremrangebyrank<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize)
        -> RedisFuture<'a, RV>;
    fn zrembyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>;
    fn zrevrange<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrevrange_withscores<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>;
    fn zrevrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        members: &'a [M],
    ) -> RedisFuture<'a, RV>;
    fn zunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zunionstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>;
    fn vadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        input: vector_sets::VectorAddInput<'a>,
        element: E,
    ) -> RedisFuture<'a, RV>;
    fn vcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vdim<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vrem<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vdelattr<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vgetattr<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vinfo<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vrandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vrandmember_multiple<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: usize) -> RedisFuture<'a, RV>;
    fn pfadd<'a, K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pfmerge<'a, D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn publish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>;
    fn spublish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>;
    fn object_encoding<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_idletime<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_freq<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_refcount<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn client_getname<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_id<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_setname<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, connection_name: K) -> RedisFuture<'a, RV>;
    fn acl_load<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_save<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_list<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_users<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_getuser<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV>;
    fn acl_setuser<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV>;
    fn acl_setuser_rules<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        username: K,
        rules: &'a [acl::Rule],
    ) -> RedisFuture<'a, RV>;
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, RV>;
    fn acl_dryrun<'a, K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        username: K,
        command: C,
        args: A,
    ) -> RedisFuture<'a, RV>;
    fn acl_cat<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_cat_categoryname<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, categoryname: K) -> RedisFuture<'a, RV>;
    fn acl_genpass<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_genpass_bits<'a, RV: FromRedisValue>(&'a mut self, bits: isize) -> RedisFuture<'a, RV>;
    fn acl_whoami<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_log<'a, RV: FromRedisValue>(&'a mut self, count: isize) -> RedisFuture<'a, RV>;
    fn acl_log_reset<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_help<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn geo_add<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn geo_dist<'a, K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member1: M1,
        member2: M2,
        unit: geo::Unit,
    ) -> RedisFuture<'a, RV>;
    fn geo_hash<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn geo_pos<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn geo_radius<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        longitude: f64,
        latitude: f64,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisFuture<'a, RV>;
    fn geo_radius_by_member<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        member: M,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisFuture<'a, RV>;
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisFuture<'a, RV>;
    fn xnack<'a, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: &'a streams::StreamNackOptions,
    ) -> RedisFuture<'a, RV>;
    fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>;
    fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        id: ID,
        map: BTM,
    ) -> RedisFuture<'a, RV>;
    fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        id: ID,
        items: I,
        options: &'a streams::StreamAddOptions,
    ) -> RedisFuture<'a, RV>;
    fn xadd_maxlen<'a, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>;
    fn xadd_maxlen_map<'a, K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        map: BTM,
    ) -> RedisFuture<'a, RV>;
    fn xautoclaim_options<'a, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        start: S,
        options: streams::StreamAutoClaimOptions,
    ) -> RedisFuture<'a, RV>;
    fn xclaim<'a, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>;
    fn xdel<'a, K: ToSingleRedisArg, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ids: &'a [ID]) -> RedisFuture<'a, RV>;
    fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisFuture<'a, RV>;
    fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisFuture<'a, RV>;
    fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>;
    fn xgroup_create_mkstream<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>;
    fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>;
    fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV>;
    fn xinfo_groups<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xinfo_stream<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xinfo_stream_with_idempotency<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xpending<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV>;
    fn xpending_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
    ) -> RedisFuture<'a, RV>;
    fn xpending_consumer_count<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &'a mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
        consumer: CN,
    ) -> RedisFuture<'a, RV>;
    fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisFuture<'a, RV>;
    fn xrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xrange_count<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        start: S,
        end: E,
        count: C,
    ) -> RedisFuture<'a, RV>;
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> RedisFuture<'a, RV>;
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a streams::StreamReadOptions,
    ) -> RedisFuture<'a, RV>;
    fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisFuture<'a, RV>;
    fn xrevrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn xrevrange_count<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        end: E,
        start: S,
        count: C,
    ) -> RedisFuture<'a, RV>;
    fn flushall<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn flushall_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushAllOptions) -> RedisFuture<'a, RV>;
    fn flushdb<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV>;
    fn flushdb_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushDbOptions) -> RedisFuture<'a, RV>;
    fn bf_add<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn bf_card<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bf_exists<'a, K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn bf_info<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bf_info_type<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        info_type: crate::bloom::BloomFilterInfoType,
    ) -> RedisFuture<'a, RV>;
    fn bf_insert<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, items: V) -> RedisFuture<'a, RV>;
    fn bf_insert_options<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        items: V,
        options: crate::bloom::BloomFilterInsertOptions,
    ) -> RedisFuture<'a, RV>;
    fn bf_loadchunk<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        chunk: crate::bloom::BloomFilterDumpChunk,
    ) -> RedisFuture<'a, RV>;
    fn bf_madd<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, items: V) -> RedisFuture<'a, RV>;
    fn bf_mexists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, items: &'a [V])
        -> RedisFuture<'a, RV>;
    fn bf_reserve<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, err_rate: f64, capacity: usize)
        -> RedisFuture<'a, RV>;
    fn bf_reserve_options<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg, RV: FromRedisValue>(
        &'a mut self,
        key: K,
        err_rate: E,
        capacity: C,
        options: crate::bloom::BloomFilterScalingOptions,
    ) -> RedisFuture<'a, RV>;
    fn bf_scandump<'a, K: ToSingleRedisArg, RV: FromRedisValue>(&'a mut self, key: K, iterator: i64) -> RedisFuture<'a, RV>;
}
impl<T: crate::aio::ConnectionLike + Send + Sync + Sized> AsyncCommands for T {}
