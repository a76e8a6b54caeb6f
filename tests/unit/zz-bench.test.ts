import { createRequire } from 'node:module'; const require=createRequire(import.meta.url);
import { test } from 'vitest';
import { arrange } from '/work/main/shared/domain/attendees/arrange.ts';
import { createPeopleIndex } from '/work/main/shared/domain/attendees/search-people.ts';
import { filterCounts, yesCounts } from '/work/main/shared/domain/attendees/filter-people.ts';
import { samplePlan } from '/work/main/shared/domain/seed/record-plans.ts';
test('bench', () => {
  const { plan } = samplePlan(); const N = 50000;
  const attendees = new Map(); const answers = new Map(); const orgs=[...plan.rows.organisations.keys()]; const acts=[...plan.rows.activities.keys()];
  for (let i=0;i<N;i++){ const id='p'+i; attendees.set(id,{id, organisationId: orgs[i%12], organisationText:'', department:'文化部 文化政策課', jobTitle:'主任', name:'髙橋 '+i, reading: 'たかはし ゆみこ'+String.fromCharCode(0x3042+i%60), phone:'', email:`a${i}@example.jp`, kind:'member', mode:null, diet:'', remarks:'', proxyFor:'', order:'a'+String(i).padStart(6,'0'), importId:null, unconfirmed:[]}); for(const a of acts) answers.set(id+'|'+a,{attendeeId:id, activityId:a, value:'yes'}); }
  const p = {...plan, rows:{...plan.rows, attendees, answers}} as never as typeof plan;
  const t=(n:string,f:()=>unknown)=>{const s=process.cpuUsage(); f(); const d=process.cpuUsage(s); require('node:fs').appendFileSync('/tmp/look/bench.txt', n+' '+Math.round((d.user+d.system)/1000)+'\n');};
  for (let k=0;k<2;k++){ t('joining',()=>arrange(p,'joining',()=>true)); t('reading',()=>arrange(p,'reading',()=>true)); t('counts',()=>filterCounts(p)); t('yes',()=>yesCounts(p)); }
  const ix=createPeopleIndex(p.rows.organisations); t('index',()=>[...attendees.values()].filter((a)=>ix.matches(a,['たか']))); t('search',()=>[...attendees.values()].filter((a)=>ix.matches(a,['たか'])));
});
